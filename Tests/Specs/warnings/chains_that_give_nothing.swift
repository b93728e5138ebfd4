struct Failed: Error {}
struct Store {
    var validate: ((Int) throws -> Void)?
    func save() throws {
        try validate?(1)
        try? validate?(2)
        validate == nil  // expect warning 18: result of operator '==' is unused [#no-usage]
    }
}
