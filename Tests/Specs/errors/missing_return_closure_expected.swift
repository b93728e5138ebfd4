let grades = [90, 85, 77]
let letter = grades.map { g -> String in
    if g >= 90 { return "A" }
    else if g >= 80 { return "B" }
}  // expect error 1: missing return in closure expected to return 'String'
print(letter)
