"""What the charts look like."""
