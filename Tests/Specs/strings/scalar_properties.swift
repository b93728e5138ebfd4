for s in "a1 Ω½Z٣\n".unicodeScalars {
    print(s.value, s.properties.isAlphabetic, s.properties.isWhitespace, s.properties.numericType == .decimal, s.properties.numericType == nil)
}
for s in "aB5-é".unicodeScalars { print(s.properties.isLowercase, s.properties.isUppercase, s.isASCII, s.properties.numericValue as Any) }
print(Unicode.Scalar("a").properties.isMath, ("+" as Unicode.Scalar).properties.isMath)
print("ß".unicodeScalars.first!.properties.uppercaseMapping, ("A" as Unicode.Scalar).properties.lowercaseMapping)
// expect: 97 true false false true
// expect: 49 false false true false
// expect: 32 false true false true
// expect: 937 true false false true
// expect: 189 false false false false
// expect: 90 true false false true
// expect: 1635 false false true false
// expect: 10 false true false true
// expect: true false true nil
// expect: false true true nil
// expect: false false true Optional(5.0)
// expect: false false true nil
// expect: true false false nil
// expect: false true
// expect: SS a
