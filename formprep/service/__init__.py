"""The same over HTTP: requests in, the one pipeline, answers out. No rule of its own; nothing is kept.

`app.create_app` puts it together, `server.run` listens. Needs the extra `[service]`.
"""
