"""What `scripts/bench` measures, and the browser and server that it measures in."""
