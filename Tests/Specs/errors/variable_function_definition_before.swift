var count: Int
func bump() { count += 1 }  // expect error 6: variable 'count' used by function definition before being initialized
count = 0
bump()
print(count)
