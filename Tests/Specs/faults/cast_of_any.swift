let values: [Any] = [1, "a"]
print(values[0] as! Int)  // expect: 1
print(values[1] as! Int)  // expect fault: Could not cast value of type 'Swift.String' to 'Swift.Int'
