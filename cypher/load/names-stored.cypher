// The folded names and notes that a search index holds. $label: the label of its nodes.
MATCH (n:$($label))
RETURN elementId(n) AS element, n.entity AS entity, n.contentHash AS hash
