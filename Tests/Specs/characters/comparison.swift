let a: Character = "a"
let b: Character = "b"
print(a < b, a == "a", [b, a].sorted(), max(a, b))  // expect: true true ["a", "b"] b
switch a {
case "a", "e", "i", "o", "u": print("vowel")  // expect: vowel
default: print("consonant")
}
switch b {
case "a"..."m": print("first half")  // expect: first half
default: print("second half")
}
print(("a"..."e").contains("c" as Character))  // expect: true
