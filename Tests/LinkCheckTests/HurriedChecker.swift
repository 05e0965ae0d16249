import LinkCheck
import Publishing

/// Manners in a hurry, for a server on this machine.
var manners: Manners {
  var manners = Manners()
  manners.pause = .milliseconds(5)
  manners.firstWait = .milliseconds(20)
  manners.longestWait = .seconds(3)
  return manners
}

func checker(_ manners: Manners, timeout: Int = 120) -> LinkChecker<WebSession> {
  let session = WebSession(site: "https://site.example/", timeout: timeout, allowPrivate: true)
  return LinkChecker(session, manners: manners, allowPrivate: true)
}
