"""See what was used, and what was paid."""

from videodb_client import VideoDB

with VideoDB() as db:
    usage = db.billing.get_usage()
    print(usage.credit_balance, "credits left")
    for invoice in db.billing.list_invoices():
        print(invoice.created_at, invoice.amount, invoice.currency, invoice.status)
    for checkout in db.billing.list_checkouts():
        print(checkout.id, checkout.status)
