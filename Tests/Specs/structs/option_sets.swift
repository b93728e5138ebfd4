struct Flags: OptionSet {
    let rawValue: Int
    static let read = Flags(rawValue: 1)
    static let write = Flags(rawValue: 2)
}
var flags: Flags = [.read]
flags.insert(.write)
print(flags.contains(.read), flags.rawValue, flags == [.read, .write])  // expect: true 3 true
flags.remove(.read)
print(flags.rawValue, flags.isEmpty, flags.union(.read).rawValue)  // expect: 2 false 3
