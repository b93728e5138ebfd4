enum Season: String, CaseIterable { case spring, summer, autumn, winter }
print(Season.allCases.count, Season.allCases.map { $0.rawValue }, Season.allCases.first!)  // expect: 4 ["spring", "summer", "autumn", "winter"] spring
for s in Season.allCases where s.rawValue.hasPrefix("s") { print(s) }
extension Season {
    var next: Season { let all = Season.allCases; return all[(all.firstIndex(of: self)! + 1) % all.count] }
}
print(Season.winter.next, Season.spring.next.next)
// expect: spring
// expect: summer
// expect: spring autumn
