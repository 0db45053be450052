"""The page for people: what it shows, in which words; the addresses are in `routes`."""
