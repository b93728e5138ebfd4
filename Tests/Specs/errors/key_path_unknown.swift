let k = \Point.z  // expect error 9: value of type 'Point' has no member 'z'
struct Point { var x: Int }
