"""Fill official forms from the answers and the papers: what each box asks, what is written there, and what is told."""
