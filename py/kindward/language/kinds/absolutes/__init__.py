"""All or nothing: always, never, everyone, nothing, completely."""
