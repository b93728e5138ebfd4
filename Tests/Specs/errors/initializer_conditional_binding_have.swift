let value = 5
if let v = value {  // expect error 4: initializer for conditional binding must have Optional type, not 'Int'
    print(v)
}
