import Foundation
import Testing

@testable import Publishing

struct RetryAfterTests {
  private let now = Date(timeIntervalSince1970: 1_445_412_420)

  @Test func `seconds and dates are read`() {
    #expect(RetryAfter.duration("120", now: now) == .seconds(120))
    #expect(RetryAfter.duration(" 0 ", now: now) == .seconds(0))
    #expect(RetryAfter.duration("-5", now: now) == .seconds(0))
    #expect(RetryAfter.duration("Wed, 21 Oct 2015 07:28:00 GMT", now: now) == .seconds(60))
    #expect(RetryAfter.duration("Wed, 21 Oct 2015 07:00:00 GMT", now: now) == .seconds(0))
    #expect(RetryAfter.duration("soon", now: now) == nil)
    #expect(RetryAfter.duration("99999999999999999999", now: now) == nil)
  }
}
