let c: Character = "a"
switch c {  // expect error 1: switch must be exhaustive
case "a", "e", "i", "o", "u": print("vowel")
}
