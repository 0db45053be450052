"""The version of formprep, in the one place that the package, the wheel and every report read it from."""

VERSION = "0.1.0"
