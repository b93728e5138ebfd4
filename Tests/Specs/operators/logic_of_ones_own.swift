struct Rule {
    let check: (Int) -> Bool
    static func && (one: Rule, other: Rule) -> Rule { Rule { one.check($0) && other.check($0) } }
    static func || (one: Rule, other: Rule) -> Rule { Rule { one.check($0) || other.check($0) } }
    static prefix func ! (rule: Rule) -> Rule { Rule { !rule.check($0) } }
}
let even = Rule { $0 % 2 == 0 }
let small = Rule { $0 < 10 }
print([4, 5, 12, 13].map((even && small).check))  // expect: [true, false, false, false]
print([4, 5, 12, 13].map((even || small).check), [4, 5].map((!even).check))  // expect: [true, true, true, false] [false, true]
print(true && false || true)  // expect: true
