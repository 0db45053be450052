"""Counts and times for Prometheus. Labels are route templates, methods, statuses and kinds of problem, nothing else."""

from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS = (0.005, 0.025, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 180, 600)


class Metrics:
    """Hold what is counted of one service."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        kept: dict[str, Any] = {"registry": self._registry, "namespace": "formprep"}
        self.requests = Counter("requests", "Requests answered.", ["method", "route", "status"], **kept)
        self.seconds = Histogram("request_seconds", "Time of requests.", ["route"], buckets=_SECONDS, **kept)
        self.problems = Counter("problems", "Requests that ended in a problem, by its kind.", ["kind"], **kept)
        self.work = Histogram("work_seconds", "Time of pieces of work, from their turn on.", buckets=_SECONDS, **kept)
        self.running = Gauge("work_running", "Pieces of work that run.", **kept)
        self.waiting = Gauge("work_waiting", "Requests that are uploading or wait for their turn.", **kept)
        self.stored = Gauge("stored_bytes", "Bytes of uploads that lie in the temporary folder.", **kept)
        self.files = Counter("files", "Files received.", **kept)
        self.abandoned = Counter("abandoned", "Requests whose client went away.", **kept)
        self.readers = Gauge("readers", "Reading children that can read.", **kept)

        self.checks = Gauge("checks", "Checks of the caseload, of all its servers, by their state.", ["state"], **kept)
        self.checked = Counter("checked", "Checks of the caseload that ended here, by how.", ["how"], **kept)
        self.database = Gauge("database_reachable", "Whether the caseload's database answers.", **kept)

    def text(self) -> bytes:
        """Return all of it in Prometheus's text format."""
        return generate_latest(self._registry)
