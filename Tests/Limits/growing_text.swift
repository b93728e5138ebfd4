var text = "lecture"
while true { text += text }
