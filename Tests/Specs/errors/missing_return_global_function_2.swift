func sign(_ x: Int) -> String {
    if x > 0 {
        return "positive"
    } else if x < 0 {
        return "negative"
    }
}  // expect error 1: missing return in global function expected to return 'String'
print(sign(3))
