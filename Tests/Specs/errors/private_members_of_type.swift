struct Config {
    static let shared = Config()
    static let limit = 3
    static private(set) var level = 4
    private static let key = 1
    private static func make() -> Int { 1 }
    private init() {}
}
let own = Config()  // expect error 11: 'Config' initializer is inaccessible due to 'private' protection level
print(Config.key)  // expect error 14: 'key' is inaccessible due to 'private' protection level
print(Config.make())  // expect error 14: 'make' is inaccessible due to 'private' protection level
Config.level = 3  // expect error 8: cannot assign to property: 'level' setter is inaccessible
Config.level += 1  // expect error 14: left side of mutating operator isn't mutable: 'level' setter is inaccessible
Config.limit = 4  // expect error 8: cannot assign to property: 'limit' is a 'let' constant
print(Config.shared)
