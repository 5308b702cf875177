"""Plans: the list, the editor, the steps from draft to end."""
