print(self)  // expect error 7: cannot find 'self' in scope; did you mean to use it in a type or extension context?
