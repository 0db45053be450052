"""The caseload over HTTP. Imported only where there is a database: its libraries are an extra."""
