// The folded names and notes that one of the two search indexes holds. $label: the label of its nodes.
MATCH (n:$($label))
RETURN elementId(n) AS element, n.entity AS entity, n.contentHash AS hash
