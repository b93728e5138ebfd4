let text = String("a".dropFirst())
print(Character(text))  // expect fault: Can't form a Character from an empty String
