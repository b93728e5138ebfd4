func grade(_ points: Int) -> String {
    let result: String
    if points > 50 {
        result = "pass"
    }
    return result  // expect error 12: constant 'result' used before being initialized
}
print(grade(60))
