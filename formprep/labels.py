from formprep.render.labels import Labels, labels  # noqa: F401
