print(Character("a"), Character("🙂"))  // expect: a 🙂
let text = "ab"
print(Character(text))  // expect fault: Can't form a Character from a String containing more than one extended grapheme cluster
