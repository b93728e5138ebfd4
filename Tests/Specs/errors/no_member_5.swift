enum Day { case mon, tue }
let d = Day.mon
switch d {
case .mon: print("m")
case .tue, .mon: print("t")
case .wed: print("w")  // expect error 7: type 'Day' has no member 'wed'
}
