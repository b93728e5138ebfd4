while true { print("A line that is printed again and again, for as long as anybody listens.") }
