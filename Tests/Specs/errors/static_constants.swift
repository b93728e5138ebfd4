struct Settings {
    static let rate = 1
    static var count: Int { 2 }
}
Settings.rate = 3  // expect error 10: cannot assign to property: 'rate' is a 'let' constant
Settings.count = 4  // expect error 10: cannot assign to property: 'count' is a get-only property
extension Settings {
    static func reset() { rate = 2 }  // expect error 27: cannot assign to property: 'rate' is a 'let' constant
}
