"""Check every submission below a folder, in several processes, and sum up which are ready.

`names` → `folders` find the submissions, `record` keeps what became of each, `submission` answers one of them (any
engine can map over it), `results` is the only place that writes, `summary` puts the rows together.
"""
