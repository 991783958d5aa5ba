"""The playing itself: deals, steps, people, shoes and shifts of all tables, without sockets and without waiting."""
