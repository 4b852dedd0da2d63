"""Members and hours from a file: read apart, checked whole, written at one stroke."""
