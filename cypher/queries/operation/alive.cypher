// One row, if the database answers.
RETURN true AS alive
