"""Backups at the screen: how old the last one is, and the way back from one."""
