"""The window: Qt begins here and goes no further down."""
