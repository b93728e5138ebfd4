struct I {
    func go(_ xs: any Sequence<Int>) { for (i, x) in xs.enumerated() { print(i, x) } }  // expect error 54: member 'enumerated' cannot be used on value of type 'any Sequence<Int>'; consider using a generic constraint instead [#ExistentialMemberAccess]
}
I().go([1])
