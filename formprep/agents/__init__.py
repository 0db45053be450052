"""Be asked by AI agents, over the Model Context Protocol: a door like the command line, without a rule of its own."""
