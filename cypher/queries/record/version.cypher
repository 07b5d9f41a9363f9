// Which data version is current.
MATCH (v:DataVersion {key: 'current'})
RETURN v{.*} AS value
