print("tab\there", "quote \"q\"", "back\\slash", "unicode \u{48}\u{1F600}")  // expect: tab	here quote "q" back\slash unicode H😀
print("line1\nline2")
print(#"raw \n \(x) "quoted""#, #"with \#(1 + 1)"#)
print("single ' quote", "\u{e9}")
// expect: line1
// expect: line2
// expect: raw \n \(x) "quoted" with 2
// expect: single ' quote é
