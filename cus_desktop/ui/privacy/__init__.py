"""Work with personal data: requests of people, breaches, notices, the processing register."""
