func f(_ g: () -> Void) -> () -> Void {
    return g  // expect error 12: using non-escaping parameter 'g' in a context expecting an '@escaping' closure
}
