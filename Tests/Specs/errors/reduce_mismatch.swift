let n: Int = [1, 2].reduce("") { $0 + $1 }  // expect error 21: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
