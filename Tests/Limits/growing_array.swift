var list = [1]
while true { list += list }
