let limit: Int
limit = 1
limit = 2  // expect error 7: immutable value 'limit' may only be initialized once
print(limit)
