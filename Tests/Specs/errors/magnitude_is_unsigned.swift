let depth = -5
let size: Int = depth.magnitude  // expect error 23: cannot convert value of type 'UInt' to specified type 'Int'
print(size)
