func describe(_ n: Int) -> String {
    let kind: String
    if n > 0 {
        kind = "positive"
    } else if n < 0 {
        kind = "negative"
    }
    return kind  // expect error 12: constant 'kind' used before being initialized
}
print(describe(1))
