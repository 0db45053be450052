"""Show a report: pure functions from the report as a mapping, and a language, to text or bytes."""
